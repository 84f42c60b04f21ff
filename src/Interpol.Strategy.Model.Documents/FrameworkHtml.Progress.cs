using Interpol.Strategy.Model.Documents.Html;

namespace Interpol.Strategy.Model.Documents;

/// <content>Writes the page of progress.</content>
public static partial class FrameworkHtml
{
    /// <summary>Writes the progress of a framework as an HTML page.</summary>
    /// <remarks>This is an O(n) operation, where n is the number of characters.</remarks>
    /// <param name="progress">The progress to write.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The page, with <c>\n</c> as line ending.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="progress"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A string in the framework contains an unpaired surrogate.</exception>
    public static string Write(FrameworkProgress progress, HtmlWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return ProgressPage.Write(progress, options ?? HtmlWriteOptions.Default);
    }

    /// <summary>Writes the progress of a framework to a stream as an HTML page in UTF-8.</summary>
    /// <remarks>
    /// Nothing is written if an exception is thrown because of the content. The complexity is that of
    /// <see cref="Write(FrameworkProgress, HtmlWriteOptions?)"/>.
    /// </remarks>
    /// <param name="progress">The progress to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="progress"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">A string in the framework contains an unpaired surrogate.</exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(FrameworkProgress progress, Stream destination, HtmlWriteOptions? options = null) =>
        WritePage(Write(progress, options), destination);

    /// <summary>Asynchronously writes the progress of a framework to a stream as an HTML page in UTF-8.</summary>
    /// <remarks>
    /// Nothing is written if an exception is thrown because of the content. The complexity is that of
    /// <see cref="Write(FrameworkProgress, HtmlWriteOptions?)"/>.
    /// </remarks>
    /// <param name="progress">The progress to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>A task that represents the asynchronous write operation.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="progress"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">A string in the framework contains an unpaired surrogate.</exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task WriteAsync(
        FrameworkProgress progress,
        Stream destination,
        HtmlWriteOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(destination);
        return WritePageAsync(() => Write(progress, options), destination, cancellationToken);
    }
}
