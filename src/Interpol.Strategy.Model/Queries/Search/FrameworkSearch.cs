using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model;

/// <summary>Finds the elements of a framework that speak of something: vision, mission, values, goals and objectives, by the words of their names and descriptions.</summary>
/// <remarks>
/// <para>A query is words: <c>cybercrime training</c>. <c>cyber*</c> is every word that begins so, <c>"secure infrastructure"</c> are words that
/// follow one another, and a hyphen before any of them (<c>-training</c>) excludes what has it. Elements that have all of the words come
/// first, then those that have some; each of the two by falling score, and those of one score in the order of the catalog and of the
/// document. No query is an error: a quotation mark, a star or a hyphen that has no such meaning is none of a word. A query without words, or
/// with excluded ones alone, finds nothing; and only the first 64 words are looked at. Words that a hyphen, a point, <c>&amp;</c>,
/// <c>@</c> or <c>_</c> joins without blanks are searched as a phrase: <c>state-of-the-art</c>.</para>
/// <para>A word is a run of letters, digits and the marks on them, in any script; a point or a comma between digits (<c>4.2</c>) and an
/// apostrophe between letters belong to it, a possessive <c>'s</c> does not, nor does what is left of an article (<c>l'organisation</c>). Case,
/// accents, ligatures, full width, Arabic and Hebrew vowel points make no difference, nor do <c>ß</c> and <c>ss</c>. In scripts without blanks
/// between words, such as Chinese, Japanese and Thai, each two neighbouring characters are a word. Words that are alike in their first 64 letters are one. None of this depends on the culture or
/// on the system.</para>
/// <para>An English word and its plural are one: <c>crime</c> finds <c>crimes</c>, <c>policies</c> finds <c>policy</c>; and <c>police</c> does
/// not find <c>policing</c>. The rule is that of the S-stemmer (D. Harman, "How effective is suffixing?", JASIS 42(1), 1991) with a
/// few more endings. A prefix is compared with the word as it stands and with its singular.</para>
/// <para>The score is BM25 (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009) in the form of
/// SQLite's FTS5 (its function <c>bm25</c>, whose sign is turned): the sum, over the words and phrases of the query, of
/// <c>IDF · f · 2.2 / (f + 1.2 · (0.25 + 0.75 · words / average))</c>. <c>f</c> is how often the element has it, each time in the name
/// counted twice; <c>words</c> is the number of the element's words, and <c>average</c> that of all elements. IDF is
/// <c>ln((N - n + 0.5) / (n + 0.5))</c> for <c>n</c> of <c>N</c> elements that have it, and 0.000001 where that is not more than 0.</para>
/// </remarks>
public static class FrameworkSearch
{
    /// <summary>One index for each framework that was searched, for as long as the framework lives.</summary>
    private static readonly ConditionalWeakTable<StrategicFramework, SearchIndex> Indexes = [];

    /// <summary>The elements of a framework that match a query, the best first. The first search of a framework makes an index of it, of some kilobytes, which is kept as long as the framework is; a search takes microseconds and allocates nothing but what it gives and what its filters take.</summary>
    /// <param name="framework">The framework; safe to search from many threads at once.</param>
    /// <param name="query">The query: see <see cref="FrameworkSearch"/>.</param>
    /// <param name="options">Filters and how many hits at the most; <see langword="null"/> for ten hits of any kind.</param>
    /// <returns>The hits in order; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> or <paramref name="query"/> is <see langword="null"/>.</exception>
    public static EquatableList<SearchHit> Search(this StrategicFramework framework, string query, SearchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(query);
        return SearchExecutor.Search(Indexes.GetValue(framework, static one => SearchIndexBuilder.Build([one])), query, options ?? SearchOptions.Usual);
    }
}
