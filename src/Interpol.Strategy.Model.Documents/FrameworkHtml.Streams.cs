using System.Text;

namespace Interpol.Strategy.Model.Documents;

/// <content>Writes complete pages to streams.</content>
public static partial class FrameworkHtml
{
    private static void WritePage(string page, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        destination.Write(Encoding.UTF8.GetBytes(page));
    }

    private static async Task WritePageAsync(
        Func<string> write, Stream destination, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        byte[] page = Encoding.UTF8.GetBytes(write());
        await destination.WriteAsync(page, cancellationToken).ConfigureAwait(false);
    }
}
