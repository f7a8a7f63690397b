package org.daysheet.billing.payerrules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which claims a rule is about by what they say as a whole. What is left out is not asked; of several one is enough.
///
/// @param frequencies CLM05-3, such as 1, 7 or 8
/// @param memberIds shapes of which the member number has one: `#` is a digit, `@` a letter, `?` any one character, `*`
///     whatever follows, all else itself
/// @param otherMemberIds shapes of which the member number has none
/// @param fromCents the charge of the claim is at least so much, null for any
/// @param toCents it is at most so much, null for any
public record ClaimCondition(
        List<String> frequencies,
        List<String> memberIds,
        List<String> otherMemberIds,
        @Nullable Long fromCents,
        @Nullable Long toCents) {
    /// Every claim.
    public static final ClaimCondition ANY = new ClaimCondition(List.of(), List.of(), List.of(), null, null);

    private static final String SHAPE = "[0-9A-Z#@?-]+\\*?|\\*";

    public ClaimCondition {
        frequencies = Lists.orNone(frequencies);
        memberIds = Lists.orNone(memberIds);
        otherMemberIds = Lists.orNone(otherMemberIds);
    }

    /// Whether a text is a shape of a member number.
    public static boolean isShape(String text) {
        return text.matches(SHAPE);
    }

    boolean matches(ClaimFacts claim) {
        long total = claim.totalCents();
        return Lists.isAnyOrNone(frequencies, claim.frequency()::equals)
                && Lists.isAnyOrNone(memberIds, shape -> isShaped(shape, claim.memberId()))
                && otherMemberIds.stream().noneMatch(shape -> isShaped(shape, claim.memberId()))
                && (fromCents == null || total >= fromCents)
                && (toCents == null || total <= toCents);
    }

    /// Whether a number has a shape. It is compared sign by sign, so that no shape can take long.
    private static boolean isShaped(String shape, String number) {
        boolean isOpen = shape.endsWith("*");
        String signs = isOpen ? shape.substring(0, shape.length() - 1) : shape;
        if (isOpen ? number.length() < signs.length() : number.length() != signs.length()) {
            return false;
        }
        for (int i = 0; i < signs.length(); i++) {
            if (!isSign(signs.charAt(i), Character.toUpperCase(number.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSign(char sign, char there) {
        return switch (sign) {
            case '#' -> there >= '0' && there <= '9';
            case '@' -> there >= 'A' && there <= 'Z';
            case '?' -> true;
            default -> sign == there;
        };
    }
}
