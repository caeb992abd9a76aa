#pragma once

// SDKDDKVer.h를 포함하면 최고 수준의 Windows 플랫폼이 정의됩니다.
#include <SDKDDKVer.h>
