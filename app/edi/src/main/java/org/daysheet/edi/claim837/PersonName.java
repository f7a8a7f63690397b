package org.daysheet.edi.claim837;

/// A person's name. Texts are empty where absent.
///
/// @param last family name
/// @param first given name
/// @param middle middle name or initial
/// @param suffix such as JR
public record PersonName(String last, String first, String middle, String suffix) {
    /// No name.
    public static final PersonName NONE = new PersonName("", "", "", "");
}
