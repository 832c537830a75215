/* Hides macros of other libraries, such as Xlib's `Status`, that have the names of members. `pop_macros.h` restores them. */
#if defined(__GNUC__) || defined(_MSC_VER)
#pragma push_macro("Status")
#pragma push_macro("Success")
#pragma push_macro("Type")
#pragma push_macro("Name")
#pragma push_macro("None")
#pragma push_macro("Always")
#pragma push_macro("DELETE")
#pragma push_macro("ERROR")
#pragma push_macro("min")
#pragma push_macro("max")
#endif
#undef Status
#undef Success
#undef Type
#undef Name
#undef None
#undef Always
#undef DELETE
#undef ERROR
#undef min
#undef max
