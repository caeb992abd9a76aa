#pragma once
#include "asyncsocket.h"
#include <cstdio>
#include <map>
#include <memory>
#include <vector>
