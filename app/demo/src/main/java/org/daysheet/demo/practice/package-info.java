/// An invented practice: its payers, prices, households, patients and visits, drawn from a seed. In: a seed, a size,
/// the days it shall cover. Out: facts in the words of billing. Never: real people, procedure codes that need a
/// licence, a database.
@NullMarked
package org.daysheet.demo.practice;

import org.jspecify.annotations.NullMarked;
