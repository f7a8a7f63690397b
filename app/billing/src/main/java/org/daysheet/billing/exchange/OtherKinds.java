package org.daysheet.billing.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.daysheet.edi.inspect.FileKind;
import org.daysheet.edi.x12.Finding;
import org.daysheet.types.id.RemittanceId;

/// Answers of other kinds in a file that was taken as the kind of its most important one: clearinghouses put a TA1
/// before whatever else they send. The findings of the first reading name what it left out.
final class OtherKinds {
    private OtherKinds() {}

    /// Takes what was left out, where it is of a kind that is taken. Each kind is taken by itself: what stopped after
    /// the first of them goes on when the file is taken again.
    ///
    /// @param found what the first reading of the file found, now or then
    static FileAnswer taken(
            FileKind first, FileAnswer answer, List<Finding> found, Function<FileKind, FileAnswer> take) {
        FileAnswer.Taken all;
        switch (answer) {
            case FileAnswer.Taken now -> all = now;
            case FileAnswer.AlreadyTaken before ->
                all = new FileAnswer.Taken(before.kind(), before.name(), List.of(), before.remittances(), List.of());
            case FileAnswer.Refused _ -> {
                return answer;
            }
        }
        Set<FileKind> others = EnumSet.noneOf(FileKind.class);
        found.forEach(finding -> kind(finding).ifPresent(others::add));
        others.remove(first);
        boolean isNews = answer instanceof FileAnswer.Taken;
        for (FileKind other : withoutTwice(others)) {
            if (take.apply(other) instanceof FileAnswer.Taken more) {
                isNews = true;
                all = joined(all, more, others);
            }
        }
        return isNews ? all : answer;
    }

    /// One reading takes both 999 and TA1.
    private static Set<FileKind> withoutTwice(Set<FileKind> others) {
        Set<FileKind> once = EnumSet.noneOf(FileKind.class);
        once.addAll(others);
        if (once.contains(FileKind.SYNTAX_ACK_999)) {
            once.remove(FileKind.INTERCHANGE_ACK);
        }
        return once;
    }

    private static Optional<FileKind> kind(Finding finding) {
        if (!finding.code().equals("other-set")) {
            return Optional.empty();
        }
        if (finding.segmentId().equals("TA1")) {
            return Optional.of(FileKind.INTERCHANGE_ACK);
        }
        return switch (finding.read()) {
            case "835" -> Optional.of(FileKind.REMITTANCE_835);
            case "999" -> Optional.of(FileKind.SYNTAX_ACK_999);
            case "277" -> Optional.of(FileKind.CLAIM_ACK_277);
            default -> Optional.empty();
        };
    }

    private static FileAnswer.Taken joined(FileAnswer.Taken one, FileAnswer.Taken more, Set<FileKind> others) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        one.counts().forEach(count -> counts.merge(count.what(), count.count(), Integer::sum));
        more.counts().forEach(count -> counts.merge(count.what(), count.count(), Integer::sum));
        List<RemittanceId> remittances = new ArrayList<>(one.remittances());
        remittances.addAll(more.remittances());
        List<Finding> findings = new ArrayList<>(one.findings());
        findings.removeIf(finding -> kind(finding).filter(others::contains).isPresent());
        more.findings().stream().filter(finding -> kind(finding).isEmpty()).forEach(findings::add);
        return new FileAnswer.Taken(
                one.kind(),
                one.name(),
                counts.entrySet().stream()
                        .map(each -> new TakenCount(each.getKey(), each.getValue()))
                        .toList(),
                remittances,
                findings);
    }
}
