using Interpol.Strategy.Model.Documents.Html;

namespace Interpol.Strategy.Model.Documents;

/// <summary>Provides methods to write frameworks, catalogs, comparisons and progress as HTML pages.</summary>
/// <remarks>
/// <para>Each page is one file without scripts and without references to other files. It has a light and a dark color
/// scheme, fits phones and large screens, and prints. The same content is always written as the same page. Everything
/// from a framework is escaped.</para>
/// <para>The page of a framework contains its vision, mission, description, goals, objectives and values. A framework
/// with objectives is a poster, with a column for each goal. Otherwise, it is an article. The id of an element is its
/// code, with hyphens instead of white space, so that <c>#4.2</c> leads to objective 4.2. If a code is repeated, the
/// second element has the id <c>4.2-2</c>. Elements without a code have ids such as <c>vision</c>, <c>mission</c>,
/// <c>value-1</c>, <c>goal-1</c> and <c>goal-1-objective-2</c>.</para>
/// <para>The page of a comparison marks the words that were removed and added. The ids are references, such as
/// <c>interpol-2017-2020/4.2</c>. The page of progress shows each number beside its bar, and each status as a word with
/// a symbol.</para>
/// <para>Control characters, which HTML does not allow, are written as U+FFFD.</para>
/// </remarks>
public static partial class FrameworkHtml
{
    /// <summary>Writes a framework as an HTML page.</summary>
    /// <remarks>This is an O(n) operation, where n is the number of characters.</remarks>
    /// <param name="framework">The framework to write.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The page, with <c>\n</c> as line ending.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A string in the framework contains an unpaired surrogate.</exception>
    public static string Write(StrategicFramework framework, HtmlWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return FrameworkPage.Write(framework, options ?? HtmlWriteOptions.Default);
    }

    /// <summary>Writes a framework to a stream as an HTML page in UTF-8.</summary>
    /// <remarks>
    /// Nothing is written if an exception is thrown because of the content. The complexity is that of
    /// <see cref="Write(StrategicFramework, HtmlWriteOptions?)"/>.
    /// </remarks>
    /// <param name="framework">The framework to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="framework"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">A string in the framework contains an unpaired surrogate.</exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(StrategicFramework framework, Stream destination, HtmlWriteOptions? options = null) =>
        WritePage(Write(framework, options), destination);

    /// <summary>Asynchronously writes a framework to a stream as an HTML page in UTF-8.</summary>
    /// <remarks>
    /// Nothing is written if an exception is thrown because of the content. The complexity is that of
    /// <see cref="Write(StrategicFramework, HtmlWriteOptions?)"/>.
    /// </remarks>
    /// <param name="framework">The framework to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>A task that represents the asynchronous write operation.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="framework"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">A string in the framework contains an unpaired surrogate.</exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task WriteAsync(
        StrategicFramework framework,
        Stream destination,
        HtmlWriteOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(destination);
        return WritePageAsync(() => Write(framework, options), destination, cancellationToken);
    }
}
