"""What CTest wrote about its runs (JUnit files), as one line of counts and what failed."""
