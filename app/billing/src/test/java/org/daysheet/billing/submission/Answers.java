package org.daysheet.billing.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daysheet.billing.Office;
import org.daysheet.edi.inspect.FileKind;
import org.daysheet.types.work.Progress;

/// Writes answers as receivers send them, and has them taken.
///
/// @param office that takes them
/// @param folder where they are written
/// @param receiver to whom they are addressed (ISA08)
/// @param application the same on the group (GS03)
public record Answers(Office office, Path folder, String receiver, String application) {
    /// Answers to the practice of the tests.
    public Answers(Office office, Path folder) {
        this(office, folder, "SUB12345", "SUB12345");
    }

    /// The same answers, addressed to somebody.
    public Answers to(String other, String otherApplication) {
        return new Answers(office, folder, other, otherApplication);
    }

    /// Takes a TA1.
    public AckAnswer.Taken envelope(String ta1) {
        return take(FileKind.INTERCHANGE_ACK, wrapped("", ta1));
    }

    /// Takes a 999 about group 1 with these sets.
    public AckAnswer.Taken syntax(String sets) {
        return syntax("1", sets);
    }

    /// Takes a 999 about a group with these sets.
    public AckAnswer.Taken syntax(String group, String sets) {
        String body = "ST*999*0001*005010X231A1~AK1*HC*" + group + "*005010X222A1~" + sets + "AK9*A*1*1*1~";
        return take(FileKind.SYNTAX_ACK_999, wrapped("FA", body + "SE*" + (count(body) + 1) + "*0001~"));
    }

    /// Takes a 277CA about batch DS1 with these levels of patients.
    public AckAnswer.Taken claims(String patients) {
        String body = "ST*277*0001*005010X214~BHT*0085*08*277X1*20260302*1000*TH~"
                + "HL*1**20*1~NM1*AY*2*CLEARWATER*****46*CLEARWATER~TRN*1*X1~DTP*050*D8*20260302~DTP*009*D8*20260302~"
                + "HL*2*1*21*1~NM1*41*2*ELM*****46*" + application + "~TRN*2*DS1~STC*A1:19:PR*20260302*WQ*431~"
                + "HL*3*2*19*1~NM1*85*2*ELM*****XX*1999550100~TRN*1*0~STC*A1:19:PR**WQ*431~" + patients;
        return take(FileKind.CLAIM_ACK_277, wrapped("HN", body + "SE*" + (count(body) + 1) + "*0001~"));
    }

    /// One patient's level of a 277CA.
    public static String patient(String claim, String segments) {
        return "HL*4*3*PT~NM1*QC*1*RIVERA*ANA****MI*W1~TRN*2*" + claim + "~" + segments;
    }

    private AckAnswer.Taken take(FileKind kind, String text) {
        return (AckAnswer.Taken) office.acknowledgments().take(file(text), kind, Progress.SILENT);
    }

    /// Writes an answer with this group (FA, HN) or, when it is empty, without one.
    public Path written(String group, String body) {
        return file(wrapped(group, body));
    }

    private Path file(String text) {
        try {
            return Files.writeString(Files.createTempFile(folder, "answer", ".txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(String segments) {
        return (int) segments.chars().filter(c -> c == '~').count();
    }

    private String wrapped(String group, String body) {
        String isa = "ISA*00*          *00*          *ZZ*CLEARWATER     *ZZ*" + String.format("%-15s", receiver)
                + "*260302*1000*^*00501*000000099*0*T*:~";
        return group.isEmpty()
                ? isa + body + "IEA*0*000000099~"
                : isa + "GS*" + group + "*CLEARWATER*" + application + "*20260302*1000*9*X*"
                        + (group.equals("FA") ? "005010X231A1~" : "005010X214~") + body + "GE*1*9~IEA*1*000000099~";
    }
}
