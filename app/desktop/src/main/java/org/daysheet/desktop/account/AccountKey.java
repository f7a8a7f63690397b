package org.daysheet.desktop.account;

/// What an account is opened by, and whether its balance is to be explained at once.
///
/// @param number of the account
/// @param isWhy whether the story of the balance comes to the front
public record AccountKey(String number, boolean isWhy) {
    private static final String WHY = "\nwhy";

    /// All in one text, the balance to be explained.
    public static String why(String number) {
        return number + WHY;
    }

    /// As [#why(String)] writes it, or the bare number.
    public static AccountKey read(String key) {
        return key.endsWith(WHY)
                ? new AccountKey(key.substring(0, key.length() - WHY.length()), true)
                : new AccountKey(key, false);
    }
}
