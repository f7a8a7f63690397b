package org.daysheet.desktop.tasks;

import java.util.List;
import org.daysheet.types.id.TaskId;

/// The tasks that are chosen in the list.
///
/// @param places where they stand, ascending
/// @param rows the tasks; none while it is being read which they are
public record ChosenTasks(List<Integer> places, List<TaskRow> rows) {
    /// None.
    public static final ChosenTasks NONE = new ChosenTasks(List.of(), List.of());

    public ChosenTasks {
        places = List.copyOf(places);
        rows = List.copyOf(rows);
        if (!rows.isEmpty() && rows.size() != places.size()) {
            throw new IllegalArgumentException("either all chosen tasks are known or none is");
        }
    }

    /// How many they are.
    public int count() {
        return places.size();
    }

    /// Whether others are the same tasks, whatever changed about them and wherever they stand.
    boolean isSame(ChosenTasks other) {
        boolean isUnread = rows.isEmpty() && other.rows.isEmpty();
        return isUnread ? places.equals(other.places) : ids().equals(other.ids());
    }

    /// Whether it is not known yet which tasks they are; nothing is done with them before.
    public boolean isUnread() {
        return rows.isEmpty() && !places.isEmpty();
    }

    /// Those with which something can be done.
    List<TaskRow> open() {
        return rows.stream().filter(TaskRow::isOpen).toList();
    }

    List<TaskId> ids() {
        return rows.stream().map(TaskRow::id).toList();
    }
}
