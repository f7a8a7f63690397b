package org.daysheet.demo.simulator;

import java.time.LocalDate;

/// One file a practice finds in its mailbox.
public final class AnswerFile {
    private final AnswerKind kind;
    private final String name;
    private final LocalDate availableOn;
    private final byte[] bytes;

    AnswerFile(AnswerKind kind, String name, LocalDate availableOn, byte[] bytes) {
        this.kind = kind;
        this.name = name;
        this.availableOn = availableOn;
        this.bytes = bytes;
    }

    public AnswerKind kind() {
        return kind;
    }

    /// File name with extension, unique within one simulator.
    public String name() {
        return name;
    }

    /// The day on which the practice can fetch it.
    public LocalDate availableOn() {
        return availableOn;
    }

    /// A copy of the content.
    public byte[] bytes() {
        return bytes.clone();
    }
}
