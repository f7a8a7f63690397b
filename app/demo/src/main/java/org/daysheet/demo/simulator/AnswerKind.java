package org.daysheet.demo.simulator;

/// What an answer is, in the order in which answers arrive.
public enum AnswerKind {
    /// Whether the file was readable and by the guide.
    ACKNOWLEDGMENT_999("999"),
    /// Which claims were taken in for adjudication.
    CLAIM_STATUS_277CA("277"),
    /// What was paid.
    REMITTANCE_835("835");

    private final String extension;

    AnswerKind(String extension) {
        this.extension = extension;
    }

    /// Usual file extension, without the dot.
    public String extension() {
        return extension;
    }
}
