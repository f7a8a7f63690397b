package org.daysheet.cli.inspect;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.cli.output.Printable;
import org.daysheet.edi.ack277.ClaimAck;
import org.daysheet.edi.ack999.GroupAck;
import org.daysheet.edi.ack999.InterchangeAck;
import org.daysheet.edi.ack999.SetAck;
import org.daysheet.edi.inspect.FileKind;
import org.daysheet.edi.inspect.Inspection;
import org.daysheet.edi.inspect.InspectionSink;
import org.daysheet.edi.inspect.SubmittedClaim;
import org.daysheet.edi.remit835.RemittanceBalance;
import org.daysheet.edi.remit835.RemittanceHeader;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.InterchangeFacts;
import org.daysheet.edi.x12.Verdict;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Says in a few lines what a file holds: one line a transaction, then the findings, then the verdict.
final class InspectText implements InspectionSink {
    private static final int MOST_FINDINGS = 50;

    private final PrintStream out;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable FileKind kind;
    private @Nullable Envelope envelope;
    private @Nullable RemittanceHeader header;
    private @Nullable String answer;
    private long claims;
    private long rejected;
    private long undecided;
    private Money charges = Money.ZERO;
    private final Map<String, Integer> notKept = new TreeMap<>();

    InspectText(PrintStream out, String path) {
        this.out = out;
        print(path);
    }

    private void print(String line) {
        out.println(Printable.of(line));
    }

    @Override
    public void beginInterchange(InterchangeFacts interchange) {
        print(
                interchange.control().isEmpty()
                        ? "  Outside any interchange"
                        : "  Interchange " + interchange.control() + " from " + interchange.sender() + " to "
                                + interchange.receiver());
    }

    @Override
    public void interchangeAck(InterchangeAck ack) {
        print("    TA1 for interchange " + ack.interchangeControl() + ": "
                + switch (ack.verdict()) {
                    case ACCEPTED -> "accepted";
                    case REJECTED -> "rejected, note " + ack.note();
                    case UNKNOWN -> "no verdict";
                });
    }

    @Override
    public void beginTransaction(Envelope begun, FileKind begunKind) {
        kind = begunKind;
        envelope = begun;
        header = null;
        answer = null;
        claims = 0;
        rejected = 0;
        undecided = 0;
        charges = Money.ZERO;
        notKept.clear();
    }

    @Override
    public void remittance(RemittanceHeader begun) {
        header = begun;
    }

    @Override
    public void remittanceBalance(RemittanceBalance balance) {
        String payment = header == null ? "" : payment(header);
        String verdict = balance.transaction()
                ? (balance.holds() ? "balanced" : "balanced in total, not in every claim")
                : "OUT OF BALANCE by " + balance.difference().display();
        answer = payment + balance.payment().display() + " for " + counted(balance.claimCount(), "claim")
                + (balance.providerAdjustments().isZero()
                        ? ""
                        : ", provider adjustments "
                                + balance.providerAdjustments().negated().display())
                + ", " + verdict;
    }

    @Override
    public void submittedClaim(SubmittedClaim claim) {
        claims++;
        charges = charges.plus(claim.charge() == null ? Money.ZERO : claim.charge());
        claim.notKept().forEach(name -> notKept.merge(name, 1, Integer::sum));
    }

    @Override
    public void claimAck(ClaimAck ack) {
        claims++;
        rejected += ack.verdict() == Verdict.REJECTED ? 1 : 0;
        undecided += ack.verdict() == Verdict.UNKNOWN ? 1 : 0;
    }

    @Override
    public void setAck(SetAck ack) {
        claims++;
    }

    @Override
    public void groupAck(GroupAck ack) {
        answer = "group " + ack.groupControl() + " answered with " + ack.code() + ", " + counted(claims, "set")
                + " named";
    }

    @Override
    public void endTransaction() {
        String control = envelope == null ? "" : envelope.transactionControl();
        String name = kind == null ? "" : kind.text();
        String text = Objects.requireNonNullElseGet(answer, () -> summary());
        print("    " + name + " " + control + (text.isEmpty() ? "" : ": " + text));
        if (!notKept.isEmpty()) {
            print("      Not kept by Daysheet: "
                    + notKept.entrySet().stream()
                            .map(one -> one.getKey() + " (" + counted(one.getValue(), "claim") + ")")
                            .collect(Collectors.joining(", ")));
        }
    }

    @Override
    public void finding(Finding finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }

    /// Prints findings and verdict after the last byte.
    void finish(Inspection inspection) {
        for (Finding finding : findings) {
            print("  " + line(finding));
        }
        long all = inspection.errors() + inspection.warnings();
        if (all > findings.size()) {
            out.printf(Locale.US, "  ... and %,d more findings%n", all - findings.size());
        }
        String verdict = inspection.isSound()
                ? "holds"
                : inspection.allBalanced() ? "does not hold" : "does not hold: out of balance";
        out.printf(
                Locale.US,
                "  %s, %,d bytes, %s, %s: %s%n",
                inspection.kind().text(),
                inspection.bytes(),
                counted(inspection.errors(), "error"),
                counted(inspection.warnings(), "warning"),
                verdict);
    }

    /// One finding as a line: where, what, and what was read and expected.
    static String line(Finding finding) {
        String place = finding.segment() == 0
                ? ""
                : " line " + finding.line() + ", segment " + finding.segment() + " "
                        + (finding.element().isEmpty() ? finding.segmentId() : finding.element());
        String read = finding.read().isEmpty() ? "" : "read \"" + finding.read() + "\"";
        String expected = finding.expected().isEmpty() ? "" : "expected \"" + finding.expected() + "\"";
        String values =
                Stream.of(read, expected).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        return finding.severity().name().toLowerCase(Locale.ROOT) + place + ": " + finding.message()
                + (values.isEmpty() ? "" : " (" + values + ")");
    }

    private String summary() {
        if (kind == FileKind.PROFESSIONAL_837) {
            return counted(claims, "claim") + ", charges " + charges.display();
        }
        return kind == FileKind.CLAIM_ACK_277
                ? counted(claims, "claim") + " answered, " + rejected + " rejected"
                        + (undecided == 0 ? "" : ", " + undecided + " without a verdict")
                : "";
    }

    private static String payment(RemittanceHeader header) {
        LocalDate date = header.payment().date();
        String who = header.payer().name().isEmpty() ? "" : header.payer().name() + ", ";
        return who + header.payment().method() + " " + header.payment().trace() + (date == null ? "" : " of " + date)
                + ", ";
    }

    private static String counted(long count, String noun) {
        return String.format(Locale.US, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
