/* Microsoft's name for the annotations of <sal.h>. */
#pragma once

#include <sal.h>
