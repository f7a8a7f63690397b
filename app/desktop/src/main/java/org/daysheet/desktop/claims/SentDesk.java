package org.daysheet.desktop.claims;

import java.util.List;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.types.id.AcknowledgmentId;
import org.daysheet.types.id.SubmissionId;

/// What is asked of the practice about files that were sent and about answers. Called beside the screen.
public interface SentDesk {
    /// Files that were sent, newest first.
    PageSource<SentFileRow> files(SentFilter filter);

    /// Everything about a file.
    SentPage page(SubmissionId file);

    /// The segments of a file that is kept, from a place on; of a long file no more than a person reads.
    List<SegmentRow> segments(SentPage.RawPlace place);

    /// Answers that match nothing, newest first.
    ///
    /// @param isAll also those that were matched since or need nobody
    PageSource<UnmatchedRow> unmatched(boolean isAll);

    /// Who and what an answer that matches nothing is about as it says itself: patient, amount, sender; empty where it
    /// says nothing of the kind.
    String about(UnmatchedRow answer);

    /// Says that nobody needs to look at an answer, or takes that back.
    void setSeen(AcknowledgmentId answer, boolean isSeen);

    /// Says which claim an answer is about.
    ///
    /// @param claim number of the claim, as typed
    void match(AcknowledgmentId answer, String claim);

    /// What matching an answer to a sent file would do to its claims.
    ///
    /// @param file number of the file, as typed
    FilePlan plan(AcknowledgmentId answer, String file);

    /// Says which sent file an answer is about.
    void matchFile(AcknowledgmentId answer, String file);

    /// Takes back which sent file an answer is about.
    void undoFile(AcknowledgmentId answer);
}
