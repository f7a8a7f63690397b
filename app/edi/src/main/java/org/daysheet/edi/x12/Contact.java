package org.daysheet.edi.x12;

/// Whom to ask (PER). Texts are empty where absent.
///
/// @param name person or department
/// @param phone ten digits
/// @param extension digits
/// @param email address
/// @param fax ten digits
public record Contact(String name, String phone, String extension, String email, String fax) {
    /// Nobody to ask.
    public static final Contact NONE = new Contact("", "", "", "", "");

    public boolean isNone() {
        return name.isEmpty() && phone.isEmpty() && email.isEmpty() && fax.isEmpty();
    }
}
