package org.daysheet.desktop.palette;

/// Something of the practice that a search found.
///
/// @param kind what it is
/// @param key what its screen opens it by: account number, with the day for a visit, claim number, check with its
/// number
/// @param title its name
/// @param detail what tells it from others of the same name
public record Hit(Kind kind, String key, String title, String detail) {
    /// What can be found.
    public enum Kind {
        PATIENT("patients"),
        VISIT("encounters"),
        CLAIM("claims"),
        CHECK("checks");

        private final String screen;

        Kind(String screen) {
            this.screen = screen;
        }

        /// The screen that shows it.
        public String screen() {
            return screen;
        }
    }
}
