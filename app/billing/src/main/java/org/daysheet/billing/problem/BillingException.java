package org.daysheet.billing.problem;

/// Something stands in the way that a person can remove. The message is a finished sentence that says what happened
/// and what to do; nothing was changed.
public final class BillingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    /// A problem worded in the feature's `messages.properties`.
    ///
    /// @param key text key; its first part is the feature, such as `claims.create.not-closed`
    /// @param arguments what the text's placeholders stand for: ids, codes, dates, amounts
    public BillingException(String key, Object... arguments) {
        super(Texts.of(key, arguments));
        this.key = key;
    }

    /// The text key: stable, for tests and for screens that offer a way out.
    public String key() {
        return key;
    }
}
