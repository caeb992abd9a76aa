/* The functions of <strsafe.h> by one count and for one kind of character: included four times,
 * with _SAFE_CHAR, _SAFE_CORE(name), _SAFE(name) and _SAFE_UNIT, the bytes that are counted,
 * defined. */

static __inline__ HRESULT _SAFE(Length)(const _SAFE_CHAR *text, size_t size, size_t *length)
{
    const size_t most = size / _SAFE_UNIT;
    const size_t n = text && most <= STRSAFE_MAX_CCH ? _SAFE_CORE(length)(text, most) : most;
    if (length)
        *length = n < most ? n * _SAFE_UNIT : 0;
    return n < most ? S_OK : STRSAFE_E_INVALID_PARAMETER;
}

static __inline__ HRESULT _SAFE(CopyNEx)(_SAFE_CHAR *to, size_t size, const _SAFE_CHAR *from,
                                         size_t most, _SAFE_CHAR **end, size_t *remaining,
                                         DWORD flags)
{
    const HRESULT result =
        _SAFE_CORE(copy)(to, size / _SAFE_UNIT, from, most / _SAFE_UNIT, end, remaining, flags);
    return _compat_count(result, size, _SAFE_UNIT, remaining);
}

static __inline__ HRESULT _SAFE(CopyEx)(_SAFE_CHAR *to, size_t size, const _SAFE_CHAR *from,
                                        _SAFE_CHAR **end, size_t *remaining, DWORD flags)
{
    return _SAFE(CopyNEx)(to, size, from, STRSAFE_MAX_CCH, end, remaining, flags);
}

static __inline__ HRESULT _SAFE(CopyN)(_SAFE_CHAR *to, size_t size, const _SAFE_CHAR *from,
                                       size_t most)
{
    return size < _SAFE_UNIT ? STRSAFE_E_INVALID_PARAMETER
                             : _SAFE(CopyNEx)(to, size, from, most, 0, 0, 0);
}

static __inline__ HRESULT _SAFE(Copy)(_SAFE_CHAR *to, size_t size, const _SAFE_CHAR *from)
{
    return _SAFE(CopyN)(to, size, from, STRSAFE_MAX_CCH);
}

static __inline__ HRESULT _SAFE(CatNEx)(_SAFE_CHAR *to, size_t size, const _SAFE_CHAR *from,
                                        size_t most, _SAFE_CHAR **end, size_t *remaining,
                                        DWORD flags)
{
    const HRESULT result =
        _SAFE_CORE(cat)(to, size / _SAFE_UNIT, from, most / _SAFE_UNIT, end, remaining, flags);
    return _compat_count(result, size, _SAFE_UNIT, remaining);
}

static __inline__ HRESULT _SAFE(CatEx)(_SAFE_CHAR *to, size_t size, const _SAFE_CHAR *from,
                                       _SAFE_CHAR **end, size_t *remaining, DWORD flags)
{
    return _SAFE(CatNEx)(to, size, from, STRSAFE_MAX_CCH, end, remaining, flags);
}

static __inline__ HRESULT _SAFE(CatN)(_SAFE_CHAR *to, size_t size, const _SAFE_CHAR *from,
                                      size_t most)
{
    return size < _SAFE_UNIT ? STRSAFE_E_INVALID_PARAMETER
                             : _SAFE(CatNEx)(to, size, from, most, 0, 0, 0);
}

static __inline__ HRESULT _SAFE(Cat)(_SAFE_CHAR *to, size_t size, const _SAFE_CHAR *from)
{
    return _SAFE(CatN)(to, size, from, STRSAFE_MAX_CCH);
}

static __inline__ HRESULT _SAFE(VPrintfEx)(_SAFE_CHAR *to, size_t size, _SAFE_CHAR **end,
                                           size_t *remaining, DWORD flags, const _SAFE_CHAR *format,
                                           va_list arguments)
{
    const HRESULT result =
        _SAFE_CORE(print)(to, size / _SAFE_UNIT, end, remaining, flags, format, arguments);
    return _compat_count(result, size, _SAFE_UNIT, remaining);
}

static __inline__ HRESULT _SAFE(PrintfEx)(_SAFE_CHAR *to, size_t size, _SAFE_CHAR **end,
                                          size_t *remaining, DWORD flags, const _SAFE_CHAR *format,
                                          ...)
{
    HRESULT result;
    va_list arguments;
    va_start(arguments, format);
    result = _SAFE(VPrintfEx)(to, size, end, remaining, flags, format, arguments);
    va_end(arguments);
    return result;
}

static __inline__ HRESULT _SAFE(VPrintf)(_SAFE_CHAR *to, size_t size, const _SAFE_CHAR *format,
                                         va_list arguments)
{
    return size < _SAFE_UNIT ? STRSAFE_E_INVALID_PARAMETER
                             : _SAFE(VPrintfEx)(to, size, 0, 0, 0, format, arguments);
}

static __inline__ HRESULT _SAFE(Printf)(_SAFE_CHAR *to, size_t size, const _SAFE_CHAR *format, ...)
{
    HRESULT result;
    va_list arguments;
    va_start(arguments, format);
    result = _SAFE(VPrintf)(to, size, format, arguments);
    va_end(arguments);
    return result;
}

static __inline__ HRESULT _SAFE(GetsEx)(_SAFE_CHAR *to, size_t size, _SAFE_CHAR **end,
                                        size_t *remaining, DWORD flags)
{
    const HRESULT result = _SAFE_CORE(gets)(to, size / _SAFE_UNIT, end, remaining, flags);
    return _compat_count(result, size, _SAFE_UNIT, remaining);
}

static __inline__ HRESULT _SAFE(Gets)(_SAFE_CHAR *to, size_t size)
{
    return _SAFE(GetsEx)(to, size, 0, 0, 0);
}
