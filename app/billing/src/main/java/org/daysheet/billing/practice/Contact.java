package org.daysheet.billing.practice;

/// Whom to ask; parts that are not known are empty.
///
/// @param name person or department
/// @param phone as entered
/// @param email address
public record Contact(String name, String phone, String email) {
    /// Nobody named.
    public static final Contact NONE = new Contact("", "", "");

    /// Whether a text has the shape of a mail address.
    public static boolean isEmail(String text) {
        return text.matches("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}.]{2,}");
    }

    public Contact {
        name = name.strip();
        phone = phone.strip();
        email = email.strip();
    }
}
