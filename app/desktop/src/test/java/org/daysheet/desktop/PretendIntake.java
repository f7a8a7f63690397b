package org.daysheet.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.desktop.intake.IntakeDesk;
import org.daysheet.desktop.intake.IntakeResult;
import org.daysheet.desktop.intake.TakenFileRow;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.work.Progress;

/// Takes files for tests that need no practice.
final class PretendIntake implements IntakeDesk {
    static final Link CHECK = new Link.OfCheck(new RemittanceId(9));

    final List<String> acts = new ArrayList<>();

    @Override
    public IntakeResult take(List<Path> files, Progress progress) {
        acts.add("take " + files);
        return new IntakeResult(
                false,
                "1 of 3 files were taken. Nothing is posted yet.",
                List.of(
                        new TakenFileRow(
                                "era-0203.835",
                                "Payments of a payer (835)",
                                new Badge("Taken, look at it", Badge.Tone.CAUTION),
                                "1 check over 376.02 \u00b7 11 of 12 claims matched",
                                List.of("Line 14, segment 14 CLP04: The amount does not fit its lines."),
                                "Claims that were not matched are held until somebody says which they are.",
                                CHECK),
                        new TakenFileRow(
                                "answer.277",
                                "Answer to claims (277CA)",
                                new Badge("Taken before", Badge.Tone.PLAIN),
                                "taken as answer.277 on 02/03/2026; nothing changed",
                                List.of(),
                                "",
                                null),
                        new TakenFileRow(
                                "letter.pdf",
                                "PDF",
                                new Badge("Refused", Badge.Tone.BAD),
                                "nothing of it was kept",
                                List.of("Line 1: The file is of the kind pdf, which is not taken in."),
                                "Correct the file, or ask its sender for another, and take it again.",
                                null)));
    }
}
