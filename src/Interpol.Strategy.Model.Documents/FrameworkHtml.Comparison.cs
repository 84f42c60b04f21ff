using Interpol.Strategy.Model.Documents.Html;

namespace Interpol.Strategy.Model.Documents;

/// <content>Writes the page of a comparison.</content>
public static partial class FrameworkHtml
{
    /// <summary>Writes a comparison as an HTML page.</summary>
    /// <remarks>This is an O(n) operation, where n is the number of characters.</remarks>
    /// <param name="comparison">The comparison to write.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The page, with <c>\n</c> as line ending.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A string in the comparison contains an unpaired surrogate.</exception>
    public static string Write(FrameworkComparison comparison, HtmlWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return ComparisonPage.Write(comparison, options ?? HtmlWriteOptions.Default);
    }

    /// <summary>Writes a comparison to a stream as an HTML page in UTF-8.</summary>
    /// <remarks>
    /// Nothing is written if an exception is thrown because of the content. The complexity is that of
    /// <see cref="Write(FrameworkComparison, HtmlWriteOptions?)"/>.
    /// </remarks>
    /// <param name="comparison">The comparison to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="comparison"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">A string in the comparison contains an unpaired surrogate.</exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(FrameworkComparison comparison, Stream destination, HtmlWriteOptions? options = null) =>
        WritePage(Write(comparison, options), destination);

    /// <summary>Asynchronously writes a comparison to a stream as an HTML page in UTF-8.</summary>
    /// <remarks>
    /// Nothing is written if an exception is thrown because of the content. The complexity is that of
    /// <see cref="Write(FrameworkComparison, HtmlWriteOptions?)"/>.
    /// </remarks>
    /// <param name="comparison">The comparison to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>A task that represents the asynchronous write operation.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="comparison"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">A string in the comparison contains an unpaired surrogate.</exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task WriteAsync(
        FrameworkComparison comparison,
        Stream destination,
        HtmlWriteOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(destination);
        return WritePageAsync(() => Write(comparison, options), destination, cancellationToken);
    }
}
