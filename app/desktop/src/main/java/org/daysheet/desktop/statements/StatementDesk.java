package org.daysheet.desktop.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.StatementId;
import org.daysheet.types.id.StatementRunId;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// What the statement screen asks of the practice.
public interface StatementDesk {
    /// Who would get a statement and who not; nothing is kept.
    List<ProspectRow> preview(RunQuestion question);

    /// The statement a household would get, as it would be printed; nothing is kept.
    byte[] look(LocalDate cutoff, GuarantorId household);

    /// Makes a run.
    RunRow prepare(RunQuestion question, Progress progress);

    /// All runs, newest first.
    List<RunRow> runs();

    /// The statements of a run that a text finds by household, account or number, in order of their numbers; a blank
    /// text finds all.
    PageSource<LetterRow> letters(RunRow run, String text);

    /// Every statement a household was ever sent, newest first.
    List<LetterRow> ofHousehold(GuarantorId household);

    /// The statement with a number.
    Optional<LetterRow> find(String number);

    /// The papers that went out, newest first.
    List<PaperRow> papers();

    /// The statements on a paper that went out, in order of their numbers.
    PageSource<LetterRow> held(PaperRow.Held held);

    /// One statement as it is printed.
    byte[] letter(StatementId statement);

    /// All statements of a run as they are printed.
    byte[] letters(StatementRunId run, Progress progress);

    /// A paper as it went out.
    byte[] paper(RawFileId file);

    /// Keeps a paper that goes out.
    ///
    /// @param alone the only statement on it, null for all of the run
    /// @param fileName what it is saved as, blank for paper
    void keep(StatementRunId run, @Nullable StatementId alone, String fileName, byte[] pdf);
}
