package org.daysheet.billing.paperclaims;

/// How forms go out.
///
/// @param how on paper or as a file
/// @param look what is printed around the texts
/// @param fileName what the file is called, blank for paper
/// @param isSent whether they are mailed to the payer, so that their claims count as sent
public record PaperOutput(How how, Look look, String fileName, boolean isSent) {
    /// The ways out.
    public enum How {
        PRINTED,
        SAVED
    }

    /// What is printed around the texts: nothing, for red forms, or the whole form.
    public enum Look {
        RED,
        PLAIN
    }

    /// On paper.
    public static PaperOutput printed(Look look, boolean isSent) {
        return new PaperOutput(How.PRINTED, look, "", isSent);
    }

    /// As a file.
    public static PaperOutput saved(Look look, String fileName, boolean isSent) {
        return new PaperOutput(How.SAVED, look, fileName, isSent);
    }
}
