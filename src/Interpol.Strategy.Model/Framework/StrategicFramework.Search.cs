namespace Interpol.Strategy.Model;

/// <content>The search in the framework.</content>
public sealed partial record StrategicFramework
{
    /// <summary>Finds the elements whose names and descriptions match a query, best match first.</summary>
    /// <remarks>
    /// <para>A query consists of words, such as <c>cybercrime training</c>. <c>cyber*</c> matches every word with that
    /// prefix. <c>"secure infrastructure"</c> matches adjacent words. A hyphen before a word, a prefix or a phrase
    /// (<c>-training</c>) excludes the elements that contain it. So does a dash or a minus sign before a letter or a
    /// quotation mark. Words joined without spaces by a hyphen, a point, <c>&amp;</c>, <c>@</c> or <c>_</c> are a
    /// phrase, for example <c>state-of-the-art</c>.</para>
    /// <para>Elements that contain all words come first, followed by elements that contain a related word for some of
    /// them, and by elements that contain only some. Words that no element contains are ignored. Each group is ordered
    /// by descending score. Hits with equal scores are in catalog and document order.</para>
    /// <para>Every string is a valid query. A quotation mark, an asterisk or a hyphen without one of these meanings is
    /// ignored. A query without words, or with excluded words only, finds nothing. Only the first 64 words are used,
    /// which include the other forms below.</para>
    /// <para>A word is a run of letters, digits and their combining marks, in any script. A point or a comma between
    /// digits (<c>4.2</c>) and an apostrophe between letters are part of the word. A possessive <c>'s</c> and an elided
    /// article (<c>l'organisation</c>) are not. Case, accents, ligatures, full-width forms and the vowel points of
    /// Arabic and Hebrew are ignored, and <c>ß</c> equals <c>ss</c>. In scripts without spaces between words, such as
    /// Chinese, Japanese and Thai, every two adjacent characters are a word. Words with the same first 64 letters are
    /// equal. The result does not depend on the culture or the operating system.</para>
    /// <para>An English word equals its plural and its spelling variants: <c>policies</c> finds <c>policy</c>,
    /// <c>fora</c> finds <c>forum</c>, and <c>programme</c> finds <c>program</c>. A word in capitals keeps its last
    /// letter: <c>AIDS</c> does not find <c>aid</c>. The stemmer is the S-stemmer (D. Harman, "How effective is
    /// suffixing?", JASIS 42(1), 1991) with a few more endings. A prefix is compared with the word and with its
    /// singular.</para>
    /// <para>These other forms of a word outside quotation marks also match:</para>
    /// <list type="bullet">
    /// <item><description>Compounds: <c>cyber-crime</c>, <c>cybercrime</c> and <c>cyber crime</c> find each other. A
    /// word of at least five letters that no element contains finds longer words that it is a part of, if the rest is a
    /// known word of at least four letters.</description></item>
    /// <item><description>Derived words, in English: <c>train</c> finds <c>training</c>, and <c>diversity</c> finds
    /// <c>diverse</c>. Each counts one fifth of the word itself. See
    /// <see cref="SearchOptions.Stemming"/>.</description></item>
    /// <item><description>Initialisms: three to eight capitals (<c>NCB</c>), or letters joined by points or
    /// <c>&amp;</c> (<c>R&amp;D</c>), find neighboring words with these initials if no element contains them as they
    /// are. The first and the last word must not be function words. Three to five initials can leave out one function
    /// word: <c>WHO</c> finds "World Health Organization", and <c>FBI</c> "Federal Bureau of
    /// Investigation".</description></item>
    /// <item><description>Kinds, in English: <c>vision</c>, <c>mission</c>, <c>value</c> and <c>goal</c> find the
    /// elements of that kind. Each counts one fifth of an occurrence.</description></item>
    /// <item><description>Corrections: a word of at least four letters that finds nothing is replaced with the most
    /// similar word, with one change, or two from eight letters. Of equally similar words, the one that most elements
    /// contain is used. <see cref="SearchResult.Suggestion"/> contains the corrected query. At most eight words are
    /// corrected.</description></item>
    /// </list>
    /// <para>English function words, such as <c>how</c>, <c>is</c> and <c>the</c>, are ignored if the query has other
    /// words, except in quotation marks. In capitals (<c>WHO</c>, <c>IT</c>) they match only words in capitals. The
    /// English rules apply if a framework is in English, or its <see cref="Language"/> is <see langword="null"/>.
    /// Derived words and kinds find only elements of such frameworks.</para>
    /// <para>The score is BM25 (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond",
    /// 2009), in the form of the function <c>bm25</c> of SQLite's FTS5 with the opposite sign. It is the sum, over the
    /// words and phrases of the query, of <c>IDF · f · 2.2 / (f + 1.2 · (0.25 + 0.75 · words / average))</c>. <c>f</c>
    /// is the number of occurrences in the element; each one in the name counts twice. Of several forms, the one with
    /// the most occurrences counts. Related words add one fifth each, at most four fifths. <c>words</c> is the number
    /// of words of the element, and <c>average</c> is the average over all elements. <c>IDF</c> is
    /// <c>ln((N - n + 0.5) / (n + 0.5))</c>, where <c>n</c> of <c>N</c> elements contain the word or phrase, or related
    /// words if none contains it, and 0.000001 if that is not positive.</para>
    /// <para>The first search builds an index of a few kilobytes, which is kept as long as the framework, and other
    /// searches wait for it. Searches are thread-safe. In addition to the result, a search allocates a few
    /// kilobytes.</para>
    /// </remarks>
    /// <param name="query">The query.</param>
    /// <param name="options">
    /// The filters and the maximum number of hits, or <see langword="null"/> for at most ten hits of any kind.
    /// </param>
    /// <returns>The hits, best match first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// SearchHit hit = InterpolFrameworks.Framework2017To2020.Search("sustain* fund*").Hits[0];
    /// Console.WriteLine(hit.Element);
    /// Console.WriteLine(hit.Matches[0]);
    /// // Output:
    /// // 5.1 Implement a sustainable funding model for the Organization
    /// // Description: Implement a [sustainable] [funding] model for the Organization
    /// </code>
    /// </example>
    public SearchResult Search(string query, SearchOptions? options = null) =>
        SearchExecutor.Search(this, query, options);
}
