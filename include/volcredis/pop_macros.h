/* Restores the macros that `push_macros.h` has hidden. */
#if defined(__GNUC__) || defined(_MSC_VER)
#pragma pop_macro("Status")
#pragma pop_macro("Success")
#pragma pop_macro("Type")
#pragma pop_macro("Name")
#pragma pop_macro("None")
#pragma pop_macro("Always")
#pragma pop_macro("DELETE")
#pragma pop_macro("ERROR")
#pragma pop_macro("min")
#pragma pop_macro("max")
#endif
