/* What the functions of <strsafe.h> do, for one kind of character: included for char and for WCHAR,
 * with _SAFE_CHAR, _SAFE_CORE(name), _SAFE_VPRINTF and _SAFE_GETC defined. Sizes are in characters.
 */

/* The characters before the terminator, at most `size`. */
static __inline__ size_t _SAFE_CORE(length)(const _SAFE_CHAR *text, size_t size)
{
    size_t n = 0;
    while (n < size && text[n])
        n++;
    return n;
}

static __inline__ void _SAFE_CORE(fill)(_SAFE_CHAR *to, size_t size, DWORD flags)
{
    memset(to, (int)(flags & 0xff), size * sizeof *to);
}

/* How each function ends: the text has `length` characters, and `result` says whether that is all
 * of it. */
static __inline__ HRESULT _SAFE_CORE(finish)(_SAFE_CHAR *to, size_t size, size_t length,
                                             HRESULT result, _SAFE_CHAR **end, size_t *remaining,
                                             DWORD flags)
{
    if (result == S_OK && (flags & STRSAFE_FILL_BEHIND_NULL) && size > length + 1)
        _SAFE_CORE(fill)(to + length + 1, size - length - 1, flags);
    if (result != S_OK && size && (flags & STRSAFE_FILL_ON_FAILURE)) {
        _SAFE_CORE(fill)(to, size, flags);
        to[size - 1] = 0;
        length = (flags & 0xff) ? size - 1 : 0;
    }
    if (result != S_OK && size && (flags & STRSAFE_NULL_ON_FAILURE)) {
        to[0] = 0;
        length = 0;
    }
    if (end)
        *end = to ? to + length : to;
    if (remaining)
        *remaining = size - length;
    return result;
}

/* Behind the `start` characters that are there already. */
static __inline__ HRESULT _SAFE_CORE(append)(_SAFE_CHAR *to, size_t size, size_t start,
                                             const _SAFE_CHAR *from, size_t most, _SAFE_CHAR **end,
                                             size_t *remaining, DWORD flags)
{
    size_t n = start;
    HRESULT result = S_OK;
    if (most > STRSAFE_MAX_CCH)
        return STRSAFE_E_INVALID_PARAMETER;
    for (; n + 1 < size && (n - start) < most && from[n - start]; n++)
        to[n] = from[n - start];
    if ((n - start) < most && from[n - start])
        result = to ? STRSAFE_E_INSUFFICIENT_BUFFER : STRSAFE_E_INVALID_PARAMETER;
    if (result != S_OK && (flags & STRSAFE_NO_TRUNCATION))
        n = start;
    if (size)
        to[n] = 0;
    return _SAFE_CORE(finish)(to, size, n, result, end, remaining, flags);
}

/* Whether the destination and the flags are sound. */
static __inline__ int _SAFE_CORE(is_sound)(const _SAFE_CHAR *to, size_t size, DWORD flags)
{
    return size <= STRSAFE_MAX_CCH && (to || !size) && !(flags & ~(DWORD)STRSAFE_VALID_FLAGS);
}

static __inline__ const _SAFE_CHAR *_SAFE_CORE(source)(const _SAFE_CHAR *from, DWORD flags)
{
    static const _SAFE_CHAR nothing[1] = {0};
    return !from && (flags & STRSAFE_IGNORE_NULLS) ? nothing : from;
}

static __inline__ HRESULT _SAFE_CORE(copy)(_SAFE_CHAR *to, size_t size, const _SAFE_CHAR *from,
                                           size_t most, _SAFE_CHAR **end, size_t *remaining,
                                           DWORD flags)
{
    if (!_SAFE_CORE(is_sound)(to, size, flags))
        return STRSAFE_E_INVALID_PARAMETER;
    return _SAFE_CORE(append)(to, size, 0, _SAFE_CORE(source)(from, flags), most, end, remaining,
                              flags);
}

static __inline__ HRESULT _SAFE_CORE(cat)(_SAFE_CHAR *to, size_t size, const _SAFE_CHAR *from,
                                          size_t most, _SAFE_CHAR **end, size_t *remaining,
                                          DWORD flags)
{
    const size_t there =
        _SAFE_CORE(is_sound)(to, size, flags) ? _SAFE_CORE(length)(to, size) : size;
    if (there == size && (size || !_SAFE_CORE(is_sound)(to, size, flags)))
        return STRSAFE_E_INVALID_PARAMETER;
    return _SAFE_CORE(append)(to, size, there, _SAFE_CORE(source)(from, flags), most, end,
                              remaining, flags);
}

static __inline__ HRESULT _SAFE_CORE(print)(_SAFE_CHAR *to, size_t size, _SAFE_CHAR **end,
                                            size_t *remaining, DWORD flags,
                                            const _SAFE_CHAR *format, va_list arguments)
{
    int length;
    if (!_SAFE_CORE(is_sound)(to, size, flags))
        return STRSAFE_E_INVALID_PARAMETER;
    format = _SAFE_CORE(source)(format, flags);
    if (!size)
        return _SAFE_CORE(append)(to, size, 0, format, STRSAFE_MAX_CCH, end, remaining, flags);
    length = _SAFE_VPRINTF(to, size, format, arguments);
    if (length >= 0 && (size_t)length < size)
        return _SAFE_CORE(finish)(to, size, (size_t)length, S_OK, end, remaining, flags);
    length = (flags & STRSAFE_NO_TRUNCATION) ? 0 : (int)size - 1;
    to[length] = 0;
    return _SAFE_CORE(finish)(to, size, (size_t)length, STRSAFE_E_INSUFFICIENT_BUFFER, end,
                              remaining, flags);
}

/* A line of stdin, without its end. */
static __inline__ HRESULT _SAFE_CORE(gets)(_SAFE_CHAR *to, size_t size, _SAFE_CHAR **end,
                                           size_t *remaining, DWORD flags)
{
    size_t n = 0;
    HRESULT result = S_OK;
    if (!_SAFE_CORE(is_sound)(to, size, flags))
        return STRSAFE_E_INVALID_PARAMETER;
    if (size <= 1)
        result = STRSAFE_E_INSUFFICIENT_BUFFER;
    while (n + 1 < size) {
        const int character = _SAFE_GETC(stdin);
        if (feof(stdin) || ferror(stdin)) {
            result = n ? S_OK : STRSAFE_E_END_OF_FILE;
            break;
        }
        if (character == '\n')
            break;
        to[n++] = (_SAFE_CHAR)character;
    }
    if (size)
        to[n] = 0;
    return _SAFE_CORE(finish)(to, size, n, result, end, remaining, flags);
}
