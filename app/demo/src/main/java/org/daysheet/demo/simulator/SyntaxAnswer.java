package org.daysheet.demo.simulator;

import java.time.LocalDate;

/// Writes the 999 to one 837P file.
final class SyntaxAnswer {
    private static final String GUIDE = "005010X231A1";

    private SyntaxAnswer() {}

    static byte[] write(SubmittedFile file, boolean accepted, LocalDate date, int control) {
        SegmentWriter writer = new SegmentWriter(Separators.USUAL);
        SubmittedFile.Envelope envelope = file.envelope();
        writer.open(envelope, date, control, "FA", GUIDE);
        writer.openSet("999", GUIDE);
        writer.segment("AK1", "HC", envelope.groupControl(), envelope.guide());
        for (SubmittedFile.ClaimSet set : file.sets()) {
            writer.segment("AK2", "837", set.control(), envelope.guide());
            if (!accepted) {
                writer.segment("IK3", "NM1", "8", "2010", "8");
                writer.segment("IK4", "9", "67", "1");
            }
            writer.segment("IK5", accepted ? "A" : "R", accepted ? "" : "5");
        }
        String count = Integer.toString(file.sets().size());
        writer.segment("AK9", accepted ? "A" : "R", count, count, accepted ? count : "0");
        writer.closeSet();
        return writer.close();
    }
}
