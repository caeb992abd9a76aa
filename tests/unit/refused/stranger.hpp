// A process that is not CreateProcess'.
#pragma once

/// Its number; 0: there is no room for it.
unsigned start_stranger();
void end_stranger(unsigned id);
