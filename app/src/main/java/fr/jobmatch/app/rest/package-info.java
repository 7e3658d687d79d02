/// The REST interface: who may come in, how failures are told, what all areas share.
@NullMarked
package fr.jobmatch.app.rest;

import org.jspecify.annotations.NullMarked;
