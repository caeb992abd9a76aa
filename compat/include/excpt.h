/* What the filter of an __except answers. Exceptions of the machine are not there: wsacc refuses
 * __except and takes __try with __finally. Microsoft: "try-except statement". */
#pragma once

#define EXCEPTION_EXECUTE_HANDLER 1
#define EXCEPTION_CONTINUE_SEARCH 0
#define EXCEPTION_CONTINUE_EXECUTION (-1)
