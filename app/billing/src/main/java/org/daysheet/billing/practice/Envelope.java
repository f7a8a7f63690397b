package org.daysheet.billing.practice;

import java.util.Locale;

/// What the wrapper of a file says (ISA, GS), where it differs from the numbers inside.
///
/// @param sender who sends
/// @param receiver who takes it
/// @param asksAcknowledgment whether a TA1 is asked for (ISA14)
public record Envelope(Side sender, Side receiver, boolean asksAcknowledgment) {
    /// As most clearinghouses want it: mutually defined qualifiers, everywhere the numbers of the claims inside.
    public static final Envelope USUAL = new Envelope(Side.USUAL, Side.USUAL, false);

    private static final String QUALIFIER = "[A-Z0-9]{2}";
    private static final String CODE = "[ -~&&[^*:~^]]{0,15}";

    /// Sender or receiver.
    ///
    /// @param qualifier kind of the number on the wrapper (ISA05, ISA07)
    /// @param code number on the wrapper (ISA06, ISA08), empty when it is the one inside
    /// @param application number of the group (GS02, GS03), empty when it is the one of the wrapper
    public record Side(String qualifier, String code, String application) {
        /// The same number everywhere.
        public static final Side USUAL = new Side("ZZ", "", "");

        public Side {
            qualifier = qualifier.strip().toUpperCase(Locale.ROOT);
            code = code.strip().toUpperCase(Locale.ROOT);
            application = application.strip().toUpperCase(Locale.ROOT);
            if (!isQualifier(qualifier) || !isCode(code) || !isCode(application)) {
                throw new IllegalArgumentException("a wrapper holds qualifiers of two and codes of 15 characters");
            }
        }
    }

    /// Whether a text can be a qualifier.
    public static boolean isQualifier(String text) {
        return text.toUpperCase(Locale.ROOT).matches(QUALIFIER);
    }

    /// Whether a text can be a number on the wrapper.
    public static boolean isCode(String text) {
        return text.toUpperCase(Locale.ROOT).matches(CODE);
    }
}
