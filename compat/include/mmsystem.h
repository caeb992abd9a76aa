/* Microsoft's multimedia header, here its clock only. */
#pragma once

#include <timeapi.h>
