package org.daysheet.reports.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.daysheet.types.paper.BoxText;
import org.daysheet.types.paper.FormPage;
import org.daysheet.types.paper.PaperShift;

/// Claim forms as PDF. The same texts give the same bytes. Streams are not closed.
public final class ClaimForms {
    private ClaimForms() {}

    /// What is printed around the texts.
    public enum Look {
        /// Nothing: for paper on which the form is printed in red.
        RED,
        /// The boxes with words of our own, for blank paper.
        PLAIN
    }

    /// Filled forms, a page each.
    ///
    /// @throws IllegalArgumentException when there is none
    public static void write(List<FormPage> pages, Look look, PaperShift shift, OutputStream target)
            throws IOException {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("there is no form to print");
        }
        try (FormCanvas canvas = new FormCanvas("Claims on CMS-1500", shift)) {
            PlainForm plain = PlainForm.read();
            for (int i = 0; i < pages.size(); i++) {
                if (i > 0) {
                    canvas.turn();
                }
                if (look == Look.PLAIN) {
                    plain.draw(canvas);
                }
                for (BoxText text : pages.get(i).texts()) {
                    canvas.typed(text);
                }
            }
            canvas.write(target);
        }
    }

    /// A sheet that shows how far off a printer is: see {@link CalibrationSheet}.
    ///
    /// @param set what is set for the printer, which the sheet names
    /// @param shift how far the sheet is moved here: not at all when whoever prints it moves it
    /// @param printer its name, empty when it is not known
    public static void calibration(PaperShift set, PaperShift shift, String printer, OutputStream target)
            throws IOException {
        try (FormCanvas canvas = new FormCanvas("Calibration sheet for claim forms", shift)) {
            CalibrationSheet.draw(canvas, set, printer);
            canvas.write(target);
        }
    }
}
