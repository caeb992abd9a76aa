#include "compat/kernel/code_page_table.hpp"

#include <iterator>

namespace compat {

namespace {
constexpr std::string_view east_asian_leads = "\x81\xfe";
constexpr std::string_view japanese_leads = "\x81\x9f\xe0\xfc";
} // namespace

// glibc's CP949, CP936, CP932 and CP950 are Microsoft's, with the extensions.
const CodePageRow code_page_rows[] = {
    {437, "CP437", "OEM - United States"},
    {737, "CP737", "OEM - Greek 437G"},
    {775, "CP775", "OEM - Baltic"},
    {850, "CP850", "OEM - Multilingual Latin I"},
    {852, "CP852", "OEM - Latin II"},
    {855, "CP855", "OEM - Cyrillic"},
    {857, "CP857", "OEM - Turkish"},
    {858, "CP858", "OEM - Multilingual Latin I + Euro"},
    {860, "CP860", "OEM - Portuguese"},
    {861, "CP861", "OEM - Icelandic"},
    {862, "CP862", "OEM - Hebrew"},
    {863, "CP863", "OEM - Canadian French"},
    {864, "CP864", "OEM - Arabic"},
    {865, "CP865", "OEM - Nordic"},
    {866, "CP866", "OEM - Russian"},
    {869, "CP869", "OEM - Modern Greek"},
    {874, "CP874", "ANSI/OEM - Thai"},
    {932, "CP932", "ANSI/OEM - Japanese Shift-JIS", japanese_leads, u'\u30fb'},
    {936, "CP936", "ANSI/OEM - Simplified Chinese GBK", east_asian_leads},
    {949, "CP949", "ANSI/OEM - Korean", east_asian_leads},
    {950, "CP950", "ANSI/OEM - Traditional Chinese Big5", east_asian_leads},
    {1250, "CP1250", "ANSI - Central Europe"},
    {1251, "CP1251", "ANSI - Cyrillic"},
    {1252, "CP1252", "ANSI - Latin I"},
    {1253, "CP1253", "ANSI - Greek"},
    {1254, "CP1254", "ANSI - Turkish"},
    {1255, "CP1255", "ANSI - Hebrew"},
    {1256, "CP1256", "ANSI - Arabic"},
    {1257, "CP1257", "ANSI - Baltic"},
    {1258, "CP1258", "ANSI/OEM - Viet Nam"},
    {20127, "ASCII", "US-ASCII"},
    {20866, "KOI8-R", "Russian - KOI8"},
    {21866, "KOI8-U", "Ukrainian - KOI8-U"},
    {28591, "ISO-8859-1", "ISO 8859-1 Latin I"},
    {28592, "ISO-8859-2", "ISO 8859-2 Central Europe"},
    {28593, "ISO-8859-3", "ISO 8859-3 Latin 3"},
    {28594, "ISO-8859-4", "ISO 8859-4 Baltic"},
    {28595, "ISO-8859-5", "ISO 8859-5 Cyrillic"},
    {28596, "ISO-8859-6", "ISO 8859-6 Arabic"},
    {28597, "ISO-8859-7", "ISO 8859-7 Greek"},
    {28598, "ISO-8859-8", "ISO 8859-8 Hebrew"},
    {28599, "ISO-8859-9", "ISO 8859-9 Latin 5"},
    {28603, "ISO-8859-13", "ISO 8859-13 Latin 7"},
    {28605, "ISO-8859-15", "ISO 8859-15 Latin 9"},
    {65001, "UTF-8", "UTF-8", {}, u'\ufffd'},
};

const unsigned code_page_count = std::size(code_page_rows);

} // namespace compat
