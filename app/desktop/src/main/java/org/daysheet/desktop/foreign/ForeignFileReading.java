package org.daysheet.desktop.foreign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.edi.claim837.NotKept;
import org.daysheet.edi.claim837.PersonName;
import org.daysheet.edi.inspect.FileKind;
import org.daysheet.edi.inspect.Inspection;
import org.daysheet.edi.inspect.InspectionSink;
import org.daysheet.edi.inspect.Inspector;
import org.daysheet.edi.inspect.SubmittedClaim;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.InterchangeFacts;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;

/// Reads a file of claims of another program from its first byte to its last, as `daysheet inspect` does, and keeps
/// what a person looks at: so many claims and notes at most, the rest only counted.
final class ForeignFileReading implements InspectionSink {
    static final int MOST_CLAIMS = 20_000;
    static final int MOST_NOTES = 20_000;
    private static final int MOST_INTERCHANGES = 5;

    private final List<String> interchanges = new ArrayList<>();
    private final List<ForeignClaimRow> claims = new ArrayList<>();
    private final List<ForeignNoteRow> notes = new ArrayList<>();
    private final List<ForeignNoteRow> ofClaims = new ArrayList<>();
    private final List<Finding> told = new ArrayList<>();
    private final Map<String, Left> left = new LinkedHashMap<>();
    private int interchangeCount;
    private int sets;
    private int count;
    private Money charges = Money.ZERO;

    private ForeignFileReading() {}

    /// What has no room, in how many claims, and where it stood first.
    private record Left(NotKept first, int claims) {
        Left more() {
            return new Left(first, claims + 1);
        }
    }

    /// @throws UncheckedIOException when the file cannot be read
    static ForeignFile read(Path file, Progress progress) {
        ForeignFileReading reading = new ForeignFileReading();
        try {
            Inspection verdict = Inspector.inspect(file, reading, Texts.of("foreign.step"), progress);
            return reading.file(verdict);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beginInterchange(InterchangeFacts interchange) {
        interchangeCount++;
        if (interchangeCount <= MOST_INTERCHANGES) {
            interchanges.add(Texts.of(
                    interchange.control().isEmpty() ? "foreign.outside" : "foreign.interchange",
                    interchange.control(),
                    interchange.sender(),
                    interchange.receiver(),
                    usage(interchange.usage())));
        }
    }

    @Override
    public void beginTransaction(Envelope envelope, FileKind kind) {
        sets++;
    }

    /// What is told of a claim comes before the claim.
    @Override
    public void finding(Finding finding) {
        if (notes.size() + told.size() < MOST_NOTES) {
            told.add(finding);
        }
    }

    @Override
    public void submittedClaim(SubmittedClaim claim) {
        count++;
        charges = charges.plus(claim.charge() == null ? Money.ZERO : claim.charge());
        if (claims.size() < MOST_CLAIMS) {
            claims.add(row(claim));
        }
        Set<Finding> own = new HashSet<>(claim.findings());
        told.forEach(finding ->
                notes.add(own.contains(finding) ? note(count, claim.control(), finding) : note(0, "", finding)));
        told.clear();
        claim.findings().forEach(finding -> keep(note(count, claim.control(), finding)));
        for (NotKept one : claim.leftOut()) {
            left.merge(one.name(), new Left(one, 1), (known, _) -> known.more());
            keep(note(count, claim.control(), one));
        }
    }

    private void keep(ForeignNoteRow note) {
        if (ofClaims.size() < MOST_NOTES) {
            ofClaims.add(note);
        }
    }

    private ForeignClaimRow row(SubmittedClaim claim) {
        long errors = claim.findings().stream().filter(Finding::isError).count();
        return new ForeignClaimRow(
                count,
                claim.control(),
                name(claim.names().patient()),
                payer(claim.names().payer(), claim.payer()),
                claim.charge(),
                claim.lines(),
                kind(claim.frequency()),
                findings(errors, claim.findings().size() - errors),
                claim.leftOut().size());
    }

    private static Badge findings(long errors, long warnings) {
        if (errors > 0) {
            return new Badge(Texts.of("foreign.errors", errors), Badge.Tone.BAD);
        }
        return warnings > 0
                ? new Badge(Texts.of("foreign.warnings", warnings), Badge.Tone.CAUTION)
                : new Badge(Texts.of("foreign.none"), Badge.Tone.QUIET);
    }

    private static ForeignNoteRow note(int claim, String whose, Finding finding) {
        String words = finding.expected().isEmpty()
                ? finding.message()
                : Texts.of("foreign.expected", finding.message(), finding.expected());
        return new ForeignNoteRow(
                claim,
                whose,
                finding.isError()
                        ? new Badge(Texts.of("foreign.what.error"), Badge.Tone.BAD)
                        : new Badge(Texts.of("foreign.what.warning"), Badge.Tone.CAUTION),
                finding.element().isEmpty() ? finding.segmentId() : finding.element(),
                finding.segment(),
                finding.line(),
                words,
                finding.read());
    }

    private static ForeignNoteRow note(int claim, String whose, NotKept left) {
        return new ForeignNoteRow(
                claim,
                whose,
                new Badge(Texts.of("foreign.what.not-kept"), Badge.Tone.BUSY),
                left.name(),
                left.place().segment(),
                left.place().line(),
                Texts.of("foreign.no-room"),
                left.text());
    }

    private ForeignFile file(Inspection verdict) {
        told.forEach(finding -> notes.add(note(0, "", finding)));
        List<ForeignNoteRow> all = Stream.concat(
                        left.values().stream()
                                .map(one -> note(0, Texts.of("foreign.of-claims", one.claims()), one.first())),
                        notes.stream())
                .toList();
        return new ForeignFile(
                verdict.isSound()
                        ? new Badge(Texts.of("foreign.holds"), Badge.Tone.GOOD)
                        : new Badge(Texts.of("foreign.holds-not"), Badge.Tone.BAD),
                facts(verdict),
                claims,
                all,
                ofClaims);
    }

    private List<String> facts(Inspection verdict) {
        List<String> facts = new ArrayList<>(interchanges);
        if (interchangeCount > MOST_INTERCHANGES) {
            facts.add(Texts.of("foreign.interchanges-more", interchangeCount - MOST_INTERCHANGES));
        }
        facts.add(Texts.of(
                "foreign.sums",
                count,
                Formats.amount(charges),
                sets,
                verdict.errors(),
                verdict.warnings(),
                left.size()));
        if (count > claims.size()) {
            facts.add(Texts.of("foreign.claims-more", claims.size(), count));
        }
        if (notes.size() == MOST_NOTES || ofClaims.size() == MOST_NOTES) {
            facts.add(Texts.of("foreign.notes-more", MOST_NOTES));
        }
        return facts;
    }

    private static String name(PersonName name) {
        return Stream.of(name.last(), name.first())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String payer(String name, String key) {
        return name.isEmpty() || name.equals(key) ? key : name + " (" + key + ")";
    }

    private static String usage(String usage) {
        return switch (usage) {
            case "P" -> Texts.of("foreign.usage.P");
            case "T" -> Texts.of("foreign.usage.T");
            default -> usage;
        };
    }

    private static String kind(String frequency) {
        return switch (frequency) {
            case "1" -> Texts.of("foreign.kind.1");
            case "7" -> Texts.of("foreign.kind.7");
            case "8" -> Texts.of("foreign.kind.8");
            default -> frequency;
        };
    }
}
