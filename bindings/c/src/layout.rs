//! Reading of structures in responses into structures of C.

use std::ffi::{CStr, c_char};

use crate::ffi::infallible;
use crate::json::{Json, Kind};
use crate::string::elements;
use crate::value::{double_of, handle_to, integer_of, json_at, volcredis_value};

/// The type of a member of a structure that is read with `volcredis_value_read()`.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum volcredis_field_type {
    /// A string: a `const char *`, NULL if it is absent or contains NUL.
    VOLCREDIS_FIELD_STRING = 0,
    /// A string of any bytes: a ::volcredis_sized_string.
    VOLCREDIS_FIELD_SIZED_STRING = 1,
    /// A boolean: a ::volcredis_optional_bool.
    VOLCREDIS_FIELD_BOOL = 2,
    /// An integer of 32 bits: a ::volcredis_optional_int32.
    VOLCREDIS_FIELD_INT32 = 3,
    /// An integer of 64 bits: a ::volcredis_optional_int64.
    VOLCREDIS_FIELD_INT64 = 4,
    /// A number: a ::volcredis_optional_double.
    VOLCREDIS_FIELD_DOUBLE = 5,
    /// A structure that begins with a `const volcredis_value *`.
    VOLCREDIS_FIELD_STRUCTURE = 6,
}

/// A string with its length.
#[repr(C)]
pub struct volcredis_sized_string {
    /// The bytes, terminated by NUL; NULL if the string is absent.
    pub data: *const c_char,
    /// The length in bytes, without the terminating NUL.
    pub length: usize,
}

/// An optional boolean.
#[repr(C)]
pub struct volcredis_optional_bool {
    /// True if there is a value.
    pub has_value: bool,
    /// The value, if there is one.
    pub value: bool,
}

/// An optional integer of 32 bits.
#[repr(C)]
pub struct volcredis_optional_int32 {
    /// True if there is a value.
    pub has_value: bool,
    /// The value, if there is one.
    pub value: i32,
}

/// An optional integer of 64 bits.
#[repr(C)]
pub struct volcredis_optional_int64 {
    /// True if there is a value.
    pub has_value: bool,
    /// The value, if there is one.
    pub value: i64,
}

/// An optional number.
#[repr(C)]
pub struct volcredis_optional_double {
    /// True if there is a value.
    pub has_value: bool,
    /// The value, if there is one.
    pub value: f64,
}

/// A list in a response.
#[repr(C)]
pub struct volcredis_list {
    /// The list; NULL if it is absent.
    pub value: *const volcredis_value,
    /// The number of items; 0 if the list is absent.
    pub count: usize,
}

/// A member of a structure that is read with `volcredis_value_read()`.
#[repr(C)]
pub struct volcredis_field {
    /// The name of the member in the response.
    pub name: *const c_char,
    /// The offset of the member in the structure of C, in bytes.
    pub offset: usize,
    /// The type of the member or, for a list, of its items: a ::volcredis_field_type. Members of other types are not read.
    pub r#type: i32,
    /// True for a list, which is a ::volcredis_list.
    pub is_list: bool,
    /// The function that returns the layout of a nested structure; NULL to read no more than its `const volcredis_value *`.
    pub layout: Option<unsafe extern "C" fn() -> *const volcredis_layout>,
}

/// The layout of a structure of C that begins with a `const volcredis_value *`.
#[repr(C)]
pub struct volcredis_layout {
    /// The members.
    pub fields: *const volcredis_field,
    /// The number of members.
    pub count: usize,
    /// The size of the structure in bytes.
    pub size: usize,
}

/// Reads a structure in a response into a structure of C.
///
/// All bytes of the structure of C are written. It begins with the value, NULL if `value` is no structure; members that are
/// absent, null, or of another type than expected are zero. Numbers can also be strings, because the service writes some
/// so.
///
/// @param value The value; may be NULL.
/// @param layout The layout, which must not change as long as the response exists, because what has been found by its names
///   is stored.
/// @param structure Receives the members. Its strings and values are owned by the response.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_value_read(
    value: *const volcredis_value,
    layout: *const volcredis_layout,
    structure: *mut std::ffi::c_void,
) {
    if layout.is_null() || structure.is_null() {
        return;
    }
    let structure: *mut u8 = structure.cast();
    // SAFETY: neither is null; the rest is guaranteed by the caller.
    infallible((), || unsafe {
        structure.write_bytes(0, (*layout).size);
        if let Some(value) = json_at(value) {
            read(value, layout, structure);
        }
    });
}

/// Reads a value into a structure whose bytes are zero.
///
/// # Safety
///
/// The layout is valid, and that of the structure.
unsafe fn read(value: Json<'_>, layout: *const volcredis_layout, structure: *mut u8) {
    let Kind::Structure(members) = value.kind() else { return };
    // SAFETY: guaranteed by the caller.
    let fields = unsafe {
        structure.cast::<*const volcredis_value>().write(handle_to(value));
        elements((*layout).fields, (*layout).count, "fields").unwrap_or_default()
    };
    // SAFETY: guaranteed by the caller.
    let names = fields.iter().map(|field| unsafe { CStr::from_ptr(field.name) }.to_bytes());
    members.for_each(layout.addr(), names, |index, member| {
        let field = &fields[index];
        // SAFETY: guaranteed by the caller.
        unsafe { read_member(member, field, structure.add(field.offset)) };
    });
}

/// Reads a value into a member whose bytes are zero.
///
/// # Safety
///
/// The member has the type of the field.
unsafe fn read_member(value: Json<'_>, field: &volcredis_field, to: *mut u8) {
    use volcredis_field_type as Type;
    const STRING: i32 = Type::VOLCREDIS_FIELD_STRING as i32;
    const SIZED_STRING: i32 = Type::VOLCREDIS_FIELD_SIZED_STRING as i32;
    const BOOL: i32 = Type::VOLCREDIS_FIELD_BOOL as i32;
    const INT32: i32 = Type::VOLCREDIS_FIELD_INT32 as i32;
    const INT64: i32 = Type::VOLCREDIS_FIELD_INT64 as i32;
    const DOUBLE: i32 = Type::VOLCREDIS_FIELD_DOUBLE as i32;
    const STRUCTURE: i32 = Type::VOLCREDIS_FIELD_STRUCTURE as i32;
    // SAFETY: guaranteed by the caller.
    unsafe {
        match (field.is_list, field.r#type, value.kind()) {
            (true, _, Kind::List(list)) => {
                to.cast::<volcredis_list>()
                    .write(volcredis_list { value: handle_to(value), count: list.len() });
            }
            (true, ..) => {}
            (_, STRING, Kind::String(string)) if !string.as_str().contains('\0') => {
                to.cast::<*const c_char>().write(string.as_ptr());
            }
            (_, SIZED_STRING, Kind::String(string)) => {
                to.cast::<volcredis_sized_string>()
                    .write(volcredis_sized_string { data: string.as_ptr(), length: string.len() });
            }
            (_, BOOL, Kind::Boolean(value)) => {
                to.cast::<volcredis_optional_bool>()
                    .write(volcredis_optional_bool { has_value: true, value });
            }
            (_, INT32, kind) => {
                if let Some(value) = integer_of(kind).and_then(|value| value.try_into().ok()) {
                    to.cast::<volcredis_optional_int32>()
                        .write(volcredis_optional_int32 { has_value: true, value });
                }
            }
            (_, INT64, kind) => {
                if let Some(value) = integer_of(kind) {
                    to.cast::<volcredis_optional_int64>()
                        .write(volcredis_optional_int64 { has_value: true, value });
                }
            }
            (_, DOUBLE, kind) => {
                if let Some(value) = double_of(kind) {
                    to.cast::<volcredis_optional_double>()
                        .write(volcredis_optional_double { has_value: true, value });
                }
            }
            (_, STRUCTURE, Kind::Structure(_)) => match field.layout {
                Some(layout) => read(value, layout(), to),
                None => to.cast::<*const volcredis_value>().write(handle_to(value)),
            },
            _ => {}
        }
    }
}
