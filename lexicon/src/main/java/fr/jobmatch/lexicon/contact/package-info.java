/// How to reach a person: e-mail addresses, phone numbers, web addresses and postal addresses in a text.
@NullMarked
package fr.jobmatch.lexicon.contact;

import org.jspecify.annotations.NullMarked;
