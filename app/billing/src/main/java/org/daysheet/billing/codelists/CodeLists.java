package org.daysheet.billing.codelists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.work.Progress;

/// The public lists of the practice: brought as the files CMS hands out, one version beside the other. A file is taken
/// as a whole or not at all, and taking it twice changes nothing.
public final class CodeLists {
    private static final int MOST_PACKED = 20;

    private final Session session;

    public CodeLists(Session session) {
        this.session = session;
    }

    /// Takes every list that a file holds; a ZIP may hold several.
    ///
    /// @throws BillingException when the file cannot be read
    public List<CodesAnswer> take(Path file, CodesWish wish, Progress progress) {
        try {
            session.database().requireSpace(2 * Files.size(file));
            Map<ListText, ListLayout> found = found(file, wish);
            if (found.isEmpty()) {
                return List.of(refused(String.valueOf(file.getFileName()), "codelists.refused.no-list"));
            }
            List<CodesAnswer> answers = new ArrayList<>();
            for (Map.Entry<ListText, ListLayout> one : found.entrySet()) {
                answers.add(take(one.getKey(), one.getValue(), wish, progress));
            }
            return List.copyOf(answers);
        } catch (IOException | UncheckedIOException e) {
            throw new BillingException("codelists.unreadable", file);
        }
    }

    /// Every version, by kind, newest first.
    public List<CodeList> list() {
        return session.read(tx -> CodeListStore.all(tx, session.database().zone()));
    }

    /// Takes a version away; claims of its days are checked as if it had never been there.
    ///
    /// @throws BillingException when there is no such version
    public CodeList remove(CodeListKind kind, String version) {
        return session.write(tx -> {
            CodeList list = known(tx, kind, version)
                    .orElseThrow(() -> new BillingException("codelists.unknown", word(kind), version));
            CodeListStore.delete(tx, list.id());
            tx.audit("codelist.removed", "code_list", list.id(), kind + " " + version);
            return list;
        });
    }

    /// Of two files of the diagnoses in one ZIP the one with the headings knows more.
    private static Map<ListText, ListLayout> found(Path file, CodesWish wish) throws IOException {
        Map<ListText, ListLayout> found = new LinkedHashMap<>();
        List<ListText> texts = ListText.of(file);
        for (ListText text : texts.subList(0, Math.min(texts.size(), MOST_PACKED))) {
            Optional<ListLayout> layout =
                    ListReading.layout(text).filter(one -> wish.kind() == null || one.kind() == wish.kind());
            layout.ifPresent(one -> found.put(text, one));
        }
        if (found.containsValue(ListLayout.ICD_ORDER)) {
            found.values().removeIf(layout -> layout == ListLayout.ICD_CODES);
        }
        return found;
    }

    private CodesAnswer take(ListText text, ListLayout layout, CodesWish wish, Progress progress) throws IOException {
        ListReading.Seen seen;
        try {
            seen = ListReading.look(text, layout, progress);
        } catch (ListLines.NotText _) {
            return refused(text.name(), "codelists.refused.no-text");
        }
        if (!seen.faults().isEmpty()) {
            String key = "codelists.refused.lines";
            return new CodesAnswer.Refused(text.name(), key, Texts.of(key), seen.faults());
        }
        Optional<ListPeriod> period = Optional.ofNullable(wish.effectiveOn())
                .map(day -> ListPeriod.beginning(layout.kind(), day))
                .or(() -> ListPeriod.ofName(layout.kind(), text.allNames()));
        if (period.isEmpty()) {
            return refused(text.name(), "codelists.refused.no-day");
        }
        return session.write(tx -> take(tx, text, layout, seen, period.get(), progress));
    }

    private CodesAnswer take(
            Tx tx, ListText text, ListLayout layout, ListReading.Seen seen, ListPeriod period, Progress progress) {
        Optional<CodeList> same = all(tx).stream()
                .filter(list -> list.kind() == layout.kind())
                .filter(list ->
                        list.files().stream().anyMatch(file -> file.sha256().equals(seen.sha256())))
                .findFirst();
        if (same.isPresent()) {
            return new CodesAnswer.AlreadyTaken(text.name(), same.get());
        }
        Optional<CodeList> known = known(tx, layout.kind(), period.name());
        if (known.isPresent() && !isFurtherPart(known.get(), text.name())) {
            return refused(text.name(), "codelists.refused.version", word(layout.kind()), period.name());
        }
        long list = known.map(CodeList::id).orElseGet(() -> CodeListStore.insert(tx, layout.kind(), period));
        var writer = new ListWriter(tx, list, period);
        try (writer) {
            ListReading.take(text, layout, seen.lines(), progress, writer::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CodeListStore.insertFile(tx, list, text.name(), seen.sha256(), writer.entries());
        tx.audit("codelist.taken", "code_list", list, layout.kind() + " " + period.name() + " " + seen.sha256());
        CodeList whole = known(tx, layout.kind(), period.name()).orElseThrow();
        return new CodesAnswer.Taken(text.name(), whole, writer.entries(), writer.leftOut());
    }

    private static boolean isFurtherPart(CodeList known, String name) {
        return known.kind().comesInParts()
                && known.files().stream().noneMatch(file -> file.name().equals(name));
    }

    private Optional<CodeList> known(Tx tx, CodeListKind kind, String version) {
        return all(tx).stream()
                .filter(list -> list.kind() == kind && list.period().name().equalsIgnoreCase(version))
                .findFirst();
    }

    private List<CodeList> all(Tx tx) {
        return CodeListStore.all(tx, session.database().zone());
    }

    private static CodesAnswer.Refused refused(String name, String key, Object... arguments) {
        return new CodesAnswer.Refused(name, key, Texts.of(key, arguments), List.of());
    }

    /// As people write it on a command line.
    private static String word(CodeListKind kind) {
        return kind.toString();
    }
}
