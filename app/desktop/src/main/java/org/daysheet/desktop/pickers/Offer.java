package org.daysheet.desktop.pickers;

/// Something a field offers.
///
/// @param key what it stands for, for whoever hears that it was picked
/// @param text what is put into the field
/// @param words what stands beside it in the list
public record Offer(String key, String text, String words) {
    /// A code that stands for itself.
    public static Offer ofCode(String code, String words) {
        return new Offer(code, code, words);
    }
}
