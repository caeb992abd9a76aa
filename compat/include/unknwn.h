#pragma once

#include <unknwnbase.h>
