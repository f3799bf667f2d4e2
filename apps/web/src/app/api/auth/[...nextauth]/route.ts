export { handleAuth as GET, handleAuth as POST } from "@larder/auth";
