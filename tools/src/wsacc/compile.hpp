// Runs the commands of one step.
#pragma once

#include "tools/src/wsacc/plan.hpp"

namespace wsacc {

// What they say, in one piece. A source that GCC refuses and Microsoft's compiler takes is compiled
// from copies that mend() has put right, with warnings; the next build knows of it. coloured: the
// compiler sees a pipe, but its words go to a terminal.
ProcessResult run_step(const Step &step, bool coloured);

} // namespace wsacc
