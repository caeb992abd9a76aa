// Signs and names for numbers and amounts in 16-bit wide characters, and the facets collate and
// messages: the rest of what wide_facets.cpp explains.
#include <cwchar>
#include <locale>
#include <string>

namespace {

// For the ASCII characters that numbers are made of.
constexpr wchar_t widen(char c)
{
    return static_cast<wchar_t>(c);
}

} // namespace

namespace std {

// numpunct

template <>
void numpunct<wchar_t>::_M_initialize_numpunct(__c_locale)
{
    if (_M_data == nullptr)
        _M_data = new __numpunct_cache<wchar_t>;
    _M_data->_M_grouping = "";
    _M_data->_M_grouping_size = 0;
    _M_data->_M_use_grouping = false;
    _M_data->_M_decimal_point = L'.';
    _M_data->_M_thousands_sep = L',';
    _M_data->_M_truename = L"true";
    _M_data->_M_truename_size = 4;
    _M_data->_M_falsename = L"false";
    _M_data->_M_falsename_size = 5;
    for (size_t i = 0; i < __num_base::_S_oend; ++i)
        _M_data->_M_atoms_out[i] = widen(__num_base::_S_atoms_out[i]);
    for (size_t i = 0; i < __num_base::_S_iend; ++i)
        _M_data->_M_atoms_in[i] = widen(__num_base::_S_atoms_in[i]);
}

template <>
numpunct<wchar_t>::~numpunct()
{
    delete _M_data;
}

// moneypunct

template <bool international>
static void initialize(__moneypunct_cache<wchar_t, international> &data)
{
    data._M_grouping = "";
    data._M_grouping_size = 0;
    data._M_use_grouping = false;
    data._M_decimal_point = L'.';
    data._M_thousands_sep = L',';
    data._M_curr_symbol = data._M_positive_sign = data._M_negative_sign = L"";
    data._M_curr_symbol_size = data._M_positive_sign_size = data._M_negative_sign_size = 0;
    data._M_frac_digits = 0;
    data._M_pos_format = data._M_neg_format = money_base::_S_default_pattern;
    for (size_t i = 0; i < money_base::_S_end; ++i)
        data._M_atoms[i] = widen(money_base::_S_atoms[i]);
}

template <>
void moneypunct<wchar_t, true>::_M_initialize_moneypunct(__c_locale, const char *)
{
    if (_M_data == nullptr)
        _M_data = new __moneypunct_cache<wchar_t, true>;
    initialize(*_M_data);
}

template <>
void moneypunct<wchar_t, false>::_M_initialize_moneypunct(__c_locale, const char *)
{
    if (_M_data == nullptr)
        _M_data = new __moneypunct_cache<wchar_t, false>;
    initialize(*_M_data);
}

template <>
moneypunct<wchar_t, true>::~moneypunct()
{
    delete _M_data;
}

template <>
moneypunct<wchar_t, false>::~moneypunct()
{
    delete _M_data;
}

// collate and messages

template <>
int collate<wchar_t>::_M_compare(const wchar_t *a, const wchar_t *b) const throw()
{
    return std::wcscmp(a, b);
}

template <>
size_t collate<wchar_t>::_M_transform(wchar_t *to, const wchar_t *from, size_t size) const throw()
{
    return std::wcsxfrm(to, from, size);
}

template <>
messages_base::catalog messages<wchar_t>::do_open(const basic_string<char> &, const locale &) const
{
    return -1;
}

template <>
wstring messages<wchar_t>::do_get(catalog, int, int, const wstring &otherwise) const
{
    return otherwise;
}

template <>
void messages<wchar_t>::do_close(catalog) const
{
}

// What libstdc++.so builds locales from it takes, by name, from here: the program itself only calls
// these facets, and so would not instantiate them.
template class collate<wchar_t>;
template class collate_byname<wchar_t>;
template class messages<wchar_t>;
template class messages_byname<wchar_t>;
template class money_get<wchar_t>;
template class money_put<wchar_t>;
template class moneypunct<wchar_t, false>;
template class moneypunct<wchar_t, true>;
template class moneypunct_byname<wchar_t, false>;
template class moneypunct_byname<wchar_t, true>;
template class num_get<wchar_t>;
template class num_put<wchar_t>;
template class numpunct<wchar_t>;
template class numpunct_byname<wchar_t>;
template class time_get<wchar_t>;
template class time_get_byname<wchar_t>;
template class time_put<wchar_t>;
template class time_put_byname<wchar_t>;
template class __timepunct<wchar_t>;
template class __timepunct_cache<wchar_t>;

} // namespace std

// libstdc++.so has these facets for two layouts of std::wstring, and both share one cache in the
// classic locale: the older ones, named by their symbols here, must fill it with the same 16-bit
// characters. The objects are laid out alike, but not the caches of moneypunct, which the older
// destructors would look into.
using CLocale = std::__c_locale;
extern "C" {
extern const char wsh_wide_punctuation = 0; // wide_facets.cpp asks for it, and so for this file
void older_numpunct(std::numpunct<wchar_t> *self, CLocale locale) __asm__(
    "_ZNSt8numpunctIwE22_M_initialize_numpunctEP15__locale_struct");
void older_moneypunct(
    std::moneypunct<wchar_t, false> *self, CLocale locale,
    const char
        *name) __asm__("_ZNSt10moneypunctIwLb0EE24_M_initialize_moneypunctEP15__locale_structPKc");
void older_international_moneypunct(
    std::moneypunct<wchar_t, true> *self, CLocale locale,
    const char
        *name) __asm__("_ZNSt10moneypunctIwLb1EE24_M_initialize_moneypunctEP15__locale_structPKc");
}

void older_numpunct(std::numpunct<wchar_t> *self, CLocale locale)
{
    self->_M_initialize_numpunct(locale);
}

void older_moneypunct(std::moneypunct<wchar_t, false> *self, CLocale locale, const char *name)
{
    self->_M_initialize_moneypunct(locale, name);
}

void older_international_moneypunct(std::moneypunct<wchar_t, true> *self, CLocale locale,
                                    const char *name)
{
    self->_M_initialize_moneypunct(locale, name);
}

namespace {

template <bool international>
struct Ending : std::moneypunct<wchar_t, international> {
    using Base = std::moneypunct<wchar_t, international>;
    void end() { this->Base::~Base(); }
};

} // namespace

// As a whole object and as a base of another; who deletes one frees its memory himself.
#define WSH_OLDER_DESTRUCTOR(name, international, symbol)                                          \
    extern "C" void name(std::moneypunct<wchar_t, international> *self) __asm__(symbol);           \
    void name(std::moneypunct<wchar_t, international> *self)                                       \
    {                                                                                              \
        static_cast<Ending<international> *>(self)->end();                                         \
    }
WSH_OLDER_DESTRUCTOR(end_moneypunct, false, "_ZNSt10moneypunctIwLb0EED1Ev")
WSH_OLDER_DESTRUCTOR(end_moneypunct_base, false, "_ZNSt10moneypunctIwLb0EED2Ev")
WSH_OLDER_DESTRUCTOR(end_international, true, "_ZNSt10moneypunctIwLb1EED1Ev")
WSH_OLDER_DESTRUCTOR(end_international_base, true, "_ZNSt10moneypunctIwLb1EED2Ev")
#undef WSH_OLDER_DESTRUCTOR
