package org.daysheet.billing.practice;

/// Which of its two ways a claim goes to a payer.
public enum SendingWay {
    /// The one it goes unless somebody says otherwise.
    USUAL,
    /// The one for days on which the usual one is closed.
    SPARE
}
