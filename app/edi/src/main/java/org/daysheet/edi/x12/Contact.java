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

    /// Reads a PER: name, and up to three numbers with their qualifiers.
    public static Contact read(Segment per) {
        String phone = "";
        String extension = "";
        String email = "";
        String fax = "";
        for (int element = 3; element <= 7; element += 2) {
            String value = per.text(element + 1);
            switch (per.text(element)) {
                case "TE" -> phone = value;
                case "EX" -> extension = value;
                case "EM" -> email = value;
                case "FX" -> fax = value;
                default -> {}
            }
        }
        return new Contact(per.text(2), phone, extension, email, fax);
    }

    public boolean isNone() {
        return name.isEmpty() && phone.isEmpty() && email.isEmpty() && fax.isEmpty();
    }
}
