"""tools/demo: runs the samples, shows their transcripts and compares the two sides."""
