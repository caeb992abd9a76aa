#pragma once

// // 包含 SDKDDKVer.h 可定义可用的最高版本的 Windows 平台。
#include <SDKDDKVer.h>
