#pragma once

#include "resource.h"
